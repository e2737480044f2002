package jp.shikaku.printcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.run.Progress;

/** 印刷点検. Goes through all members once; what it found is kept until the next one is done. */
@Entity
@Table(name = "print_check")
public class PrintCheck extends InsurerOwned {

    @Column(name = "as_of")
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private PrintCheckState state;

    @Embedded
    private Progress progress;

    private long covered;

    private long characters;

    private long stopped;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected PrintCheck() {}

    PrintCheck(LocalDate asOf, long total, String startedBy, Instant startedAt) {
        this.asOf = asOf;
        this.state = PrintCheckState.RUNNING;
        this.progress = new Progress(total);
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    LocalDate asOf() {
        return asOf;
    }

    Progress progress() {
        return progress;
    }

    boolean running() {
        return state == PrintCheckState.RUNNING;
    }

    /** Some more of the covered members are tried, with so many characters; so many of them would get nothing. */
    void tried(long members, long theirCharacters, long ofThemStopped) {
        covered += members;
        characters += theirCharacters;
        stopped += ofThemStopped;
    }

    void done(Instant now) {
        state = PrintCheckState.DONE;
        progress.complete();
        finishedAt = now;
    }

    void cancel(Instant now) {
        if (running()) {
            state = PrintCheckState.CANCELLED;
            finishedAt = now;
        }
    }

    /** Goes on where the work stood still. False if there is nothing to go on with. */
    boolean resume() {
        return progress.takeUp() && running();
    }

    PrintCheckRow row() {
        return new PrintCheckRow(
                id(),
                asOf,
                state,
                progress.processed(),
                progress.total(),
                covered,
                characters,
                stopped,
                startedBy,
                startedAt,
                finishedAt,
                progress.failure());
    }
}
