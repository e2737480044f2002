package jp.shikaku.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.document.sheet.OnRequest;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 試し刷り: would what a document says of a person come out on paper? Lays out the letter with its card and the notice with
 * the code that prints them, and draws nothing. For one thread.
 */
public final class TrialPrint implements Closeable {

    private static final Set<PersonText> ON_THE_CARD =
            EnumSet.of(PersonText.NAME, PersonText.KANA, PersonText.INSURED_PERSON);

    private final Paper paper;
    private final Issuer issuer;
    private final LocalDate day;

    public TrialPrint(Issuer issuer, LocalDate day) {
        this.issuer = issuer;
        this.day = day;
        try {
            paper = new Paper(Letter.SIZE, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What would go wrong, the worst for each text; empty = all comes out. */
    public Map<PersonText, Trouble> troubles(Printee person) {
        Map<PersonText, Trouble> found = new EnumMap<>(PersonText.class);
        for (PersonText what : PersonText.values()) {
            if (!MissingGlyphs.in(person.text(what)).isEmpty()) {
                found.put(what, Trouble.MISSING_CHARACTER);
            }
        }
        for (DocumentKind kind : EnumSet.of(DocumentKind.CERTIFICATE, DocumentKind.NOTICE)) {
            layOut(kind, person, found);
        }
        if (person.to().address().isEmpty()) {
            found.put(PersonText.ADDRESS, Trouble.NO_ADDRESS);
        } else if (person.to().postalCode() == null) {
            found.putIfAbsent(PersonText.ADDRESS, Trouble.NO_POSTAL_CODE);
        }
        return found;
    }

    /** Whether the text in that place would come out, to be read. */
    public boolean prints(Printee person, PersonText what) {
        Trouble trouble = troubles(person).get(what);
        return trouble == null || trouble == Trouble.NO_POSTAL_CODE;
    }

    /** Whatever does not fit is taken out and the rest tried again. */
    private void layOut(DocumentKind kind, Printee person, Map<PersonText, Trouble> found) {
        Printee tried = person;
        Set<PersonText> out = EnumSet.noneOf(PersonText.class);
        while (true) {
            var pen = new MeasuringPen(paper);
            try {
                draw(pen, kind, sheet(kind, tried));
                noteSmall(pen, tried, found);
                return;
            } catch (Setting.DoesNotFit e) {
                PersonText what = whose(tried, e.getMessage());
                found.merge(what, Trouble.TOO_LONG, TrialPrint::worse);
                if (what == PersonText.OTHER || !out.add(what)) {
                    return;
                }
                tried = tried.with(what, "－");
            }
        }
    }

    private static void draw(Pen pen, DocumentKind kind, Sheet sheet) {
        try {
            if (kind == DocumentKind.NOTICE) {
                NoticeLetter.draw(pen, sheet, null);
            } else {
                CertificateLetter.draw(pen, sheet, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void noteSmall(MeasuringPen pen, Printee person, Map<PersonText, Trouble> found) {
        for (PersonText what : PersonText.values()) {
            String text = Variants.base(person.text(what));
            if ((what == PersonText.ADDRESS ? pen.largest(text) : pen.smallest(text)) < what.legible()) {
                found.merge(atFault(what, person), Trouble.TOO_SMALL, TrialPrint::worse);
            }
        }
    }

    /** On the card the longest text takes the room of the others. */
    private static PersonText atFault(PersonText what, Printee person) {
        return ON_THE_CARD.contains(what)
                ? ON_THE_CARD.stream()
                        .max(Comparator.comparingInt(text -> person.text(text).length()))
                        .orElseThrow()
                : what;
    }

    /** In whose place the text stood; to a name the letter adds how the person is addressed. */
    private static PersonText whose(Printee person, String text) {
        String set = Variants.base(text);
        for (PersonText what : PersonText.values()) {
            String said = Variants.base(person.text(what));
            if (!said.isEmpty() && (set.equals(said) || what == PersonText.NAME && set.startsWith(said))) {
                return what;
            }
        }
        return PersonText.OTHER;
    }

    private static Trouble worse(Trouble one, Trouble other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Sheet sheet(DocumentKind kind, Printee person) {
        boolean certificate = kind == DocumentKind.CERTIFICATE;
        return new Sheet(
                kind,
                issuer.number() + "-C00000000",
                day,
                certificate ? day : null,
                person.holder(),
                issuer,
                person.ratio(),
                OnRequest.NOTHING,
                false,
                person.to(),
                certificate ? "-" : null);
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }
}
