package jp.shikaku.printcheck;

import java.util.List;
import jp.shikaku.document.pdf.PersonText;
import jp.shikaku.member.Coverage;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;

/**
 * 直した名簿の行: the newest register row of a member with findings; what we know how to mend is mended in it.
 *
 * @param findings what was found about the member, as it stood
 */
public record MendedRow(MemberEntry entry, List<FindingRow> findings) {

    /** @param coverages oldest first */
    static MendedRow of(Member member, List<Coverage> coverages, List<FindingRow> findings) {
        MemberDetails mended = member.details();
        for (FindingRow finding : findings) {
            mended = mended(mended, finding);
        }
        Coverage newest = coverages.get(coverages.size() - 1);
        return new MendedRow(
                new MemberEntry(member.insuredId(), mended, newest.acquiredOn(), newest.details()), findings);
    }

    /** Only if the register still says what was found. */
    private static MemberDetails mended(MemberDetails person, FindingRow finding) {
        if (finding.mend() != null
                && finding.item() == PersonText.NAME
                && finding.found().equals(person.name())) {
            return person.named(finding.mend());
        }
        if (finding.mend() != null
                && finding.item() == PersonText.ADDRESS
                && finding.found().equals(person.address())) {
            return person.livingAt(person.postalCode(), finding.mend());
        }
        return person;
    }

    /** Whether anything stands in this person's own row: the insured person's name is mended in that person's. */
    boolean mendable() {
        return findings.stream().anyMatch(finding -> finding.item() != PersonText.INSURED_PERSON);
    }
}
