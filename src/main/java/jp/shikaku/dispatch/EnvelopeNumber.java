package jp.shikaku.dispatch;

import java.util.regex.Pattern;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Rejected;

/** 封筒番号, as it stands at the foot of each page: the number of the lot and of the envelope in it. */
public record EnvelopeNumber(long lotId, int envelope) {

    private static final Pattern PRINTED = Pattern.compile("(\\d{1,18})-(\\d{6,9})");

    /** From what somebody has read from the paper; refuses what cannot be one (DSP-015). */
    public static EnvelopeNumber of(String printed) {
        var found = PRINTED.matcher(FullWidth.fold(printed));
        if (!found.matches()) {
            throw Rejected.because("DSP-015", "spoilt", printed);
        }
        return new EnvelopeNumber(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2)));
    }

    @Override
    public String toString() {
        return "%d-%06d".formatted(lotId, envelope);
    }
}
