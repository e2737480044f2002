package jp.shikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shikaku.server.Officer;
import jp.shikaku.server.Officer.Screenful;
import jp.shikaku.server.ShikakuServer;
import org.junit.jupiter.api.Test;

/** スクリプトの動かないブラウザ: the forms of a page are taken although none of our script has run. */
class WithoutScriptIT {

    private final Officer clerk = new Officer(ShikakuServer.shared(), "clerk");

    @Test
    void whoHasLoggedInFindsAMember() {
        Screenful found = clerk.form("staff/member/list.xhtml", "search")
                .with(Map.of("search:name", "たかはし"))
                .press("search:find");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at().getPath()).endsWith("/staff/member/list.xhtml");
        assertThat(found.html()).contains("タカハシ");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        Screenful refused = clerk.form("staff/run/index.xhtml", "start")
                .with(Map.of("start:as_of", "きのう"))
                .press("start:run");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.html()).contains("id=\"start:as_of_error\"");
    }
}
