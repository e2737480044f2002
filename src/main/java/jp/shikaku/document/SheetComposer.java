package jp.shikaku.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.shikaku.common.PostalCode;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.document.qr.QrClaims;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.MemberDetails;

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
                items.ratio(),
                null,
                false,
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

    private static Recipient recipient(Judgement judgement) {
        MemberDetails person = judgement.member().details();
        String postalCode = person.postalCode().isEmpty() ? null : new PostalCode(person.postalCode()).toString();
        return new Recipient(
                person.name(),
                postalCode,
                person.address(),
                judgement.coverage().details().employerCode());
    }
}
