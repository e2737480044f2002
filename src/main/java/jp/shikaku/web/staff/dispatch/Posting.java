package jp.shikaku.web.staff.dispatch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** 差出の記録, as an officer enters it. */
@Dependent
public class Posting {

    @Inject
    Clock clock;

    private LocalDate on;
    private Long pieces;
    private String spoilt = "";

    /** 封筒番号, one a line or with anything between them that is none of it. */
    List<String> spoiltEnvelopes() {
        return Arrays.stream(spoilt.split("[\\s,、，]+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getPieces() {
        return pieces;
    }

    public void setPieces(Long pieces) {
        this.pieces = pieces;
    }

    public String getSpoilt() {
        return spoilt;
    }

    public void setSpoilt(String spoilt) {
        this.spoilt = spoilt == null ? "" : spoilt;
    }
}
