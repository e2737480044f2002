package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.document.pdf.MissingGlyphs;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;

/** Puts together, and signs, what is printed of a judgement. */
@ApplicationScoped
public class SheetComposer {

    @Inject
    DocumentSigner signer;

    Sheet compose(Judgement judgement, String documentNumber) {
        PrintedItems items = judgement.printed();
        LocalDate lastDay = judgement.validity().lastDay();
        return new Sheet(
                items.kind(),
                documentNumber,
                judgement.issuedOn(),
                lastDay,
                items.holder(),
                items.issuer(),
                items.benefits().ratio(),
                items.benefits().onRequest(),
                items.benefits().specialTreatment(),
                recipient(judgement),
                items.kind() == DocumentKind.CERTIFICATE
                        ? signer.sign(new QrClaims(
                                documentNumber,
                                items.kind(),
                                items.issuer().number(),
                                items.holder().id(),
                                items.holder().birthDate(),
                                judgement.issuedOn(),
                                lastDay))
                        : null);
    }

    /** 印字できない文字 on the sheet that would come of the judgement. */
    Set<String> missingGlyphs(Judgement judgement) {
        Holder holder = judgement.printed().holder();
        Recipient recipient = recipient(judgement);
        return Stream.of(holder.name(), holder.kana(), holder.insuredPersonName(), recipient.address())
                .filter(Objects::nonNull)
                .flatMap(text -> MissingGlyphs.in(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Recipient recipient(Judgement judgement) {
        return Recipient.of(
                judgement.facts().details(), judgement.coverage().details().employerCode());
    }
}
