package jp.shikaku.dispatch.returned;

import java.time.LocalDate;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.MemberDetails;

/**
 * One case, to work on.
 *
 * @param newDocument number of the document that was issued instead; null = none
 * @param covered whether the person is covered today
 * @param member as the register has the person now
 * @param moved whether the register has another address than the letter
 */
public record ReturnedView(
        long id,
        String documentNumber,
        LocalDate returnedOn,
        ReturnReason reason,
        CaseState state,
        String newDocument,
        boolean covered,
        InsuredId insuredId,
        MemberDetails member,
        boolean moved) {}
