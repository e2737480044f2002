package jp.shikaku.dispatch.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.common.FullWidth;
import jp.shikaku.common.Rejected;
import jp.shikaku.document.DocumentCounter;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.qr.Verification;
import jp.shikaku.eligibility.DocumentKind;

/** 読み取り: which document of this insurer a scanner, or somebody at the keyboard, has named. */
@ApplicationScoped
public class Scanned {

    private static final Pattern NUMBER = Pattern.compile("(?:(\\d{6,8})-)?([CN])(\\d{1,8})");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−ー－ｰ]");
    /** A QR's text has three parts in base64url. */
    private static final Pattern SIGNED = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    @Inject
    DocumentSigner signer;

    /**
     * The number of the document. Refuses nothing at all (DSP-050), text that is neither QR nor number (DSP-051), what was
     * signed with a key that is not ours (DSP-052) or changed since (DSP-053), and another insurer's document (DSP-054).
     */
    String documentNumber(String code) {
        String text = FullWidth.fold(code);
        if (text.isEmpty()) {
            throw Rejected.because("DSP-050", "code");
        }
        return SIGNED.matcher(text).matches() ? signed(text) : typed(text);
    }

    private String signed(String text) {
        if (signer.verify(text) instanceof Verification.Genuine genuine) {
            requireOwn(genuine.claims().insurerNumber());
            return genuine.claims().documentNumber();
        }
        String why = ((Verification.Refused) signer.verify(text)).problem().code();
        throw Rejected.because(
                switch (why) {
                    case "DOC-022" -> "DSP-052";
                    case "DOC-023" -> "DSP-053";
                    default -> "DSP-051";
                },
                "code");
    }

    private static String typed(String text) {
        String plain = DASHES.matcher(text).replaceAll("-").replace(" ", "").toUpperCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(plain);
        if (!number.matches()) {
            throw Rejected.because("DSP-051", "code");
        }
        if (number.group(1) != null) {
            requireOwn(number.group(1));
        }
        DocumentKind kind = number.group(2).equals("C") ? DocumentKind.CERTIFICATE : DocumentKind.NOTICE;
        return DocumentCounter.number(InsurerScope.current(), kind, Long.parseLong(number.group(3)));
    }

    private static void requireOwn(String insurer) {
        if (!insurer.equals(InsurerScope.current())) {
            throw Rejected.because("DSP-054", "code", insurer);
        }
    }
}
