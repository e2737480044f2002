package jp.shikaku.api.rest;

import jp.shikaku.access.InsurerScope;
import jp.shikaku.common.NotFound;
import jp.shikaku.common.Problem;

/** The insurer number in a path must be the account's own; any other does not exist for it. */
final class OwnInsurer {

    private OwnInsurer() {}

    static void require(String number) {
        if (!InsurerScope.current().equals(number)) {
            throw new NotFound(Problem.of("API-001", "", number));
        }
    }
}
