package jp.shikaku.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.shikaku.common.IndividualNumberGuard;
import jp.shikaku.common.PostalCode;
import jp.shikaku.common.Rejected;
import jp.shikaku.history.Statements;

/** 住所の訂正: where an officer has learnt that somebody lives. The next register row corrects it again. */
@ApplicationScoped
public class AddressRegister {

    private static final int LONGEST_ADDRESS = 200;

    @Inject
    Statements statements;

    /**
     * Refuses an address that is missing, too long or holds an individual number (MEM-020), and a postal code that is none.
     *
     * @param source 出所: where that was learnt
     * @return whether anything is new
     */
    public boolean move(Member member, String postalCode, String address, String source, String actor) {
        String where = address == null ? "" : address.strip();
        if (where.isEmpty() || where.length() > LONGEST_ADDRESS || IndividualNumberGuard.found(where)) {
            throw Rejected.because("MEM-020", "address", Integer.toString(LONGEST_ADDRESS));
        }
        MemberDetails moved = member.details().livingAt(postalCode(postalCode), where);
        return statements.correct(member, moved, statements.source(source, actor));
    }

    private static String postalCode(String text) {
        try {
            return new PostalCode(text).digits();
        } catch (Rejected refused) {
            throw Rejected.because(
                    "VAL-004", "postalCode", refused.problems().get(0).args().get(0));
        }
    }
}
