package jp.shikaku.web.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Rejected;
import jp.shikaku.member.InsuredId;
import org.omnifaces.cdi.Param;

/** Whom the page is about, as it stands in the address. */
@Dependent
public class Whose {

    @Inject
    @Param
    String symbol;

    @Inject
    @Param
    String number;

    @Inject
    @Param
    String branch;

    /** An address that can be nobody's is one that does not exist. */
    public InsuredId insuredId() {
        try {
            return new InsuredId(symbol, number, branch);
        } catch (Rejected malformed) {
            throw new NotFound(malformed.problems().get(0));
        }
    }
}
