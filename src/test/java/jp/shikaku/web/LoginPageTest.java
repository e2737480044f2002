package jp.shikaku.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginPageTest {

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(textBlock = """
            /staff/run/view.xhtml?id=17,                        true,  職員の画面
            /staff/member/list.xhtml?name=%E8%B3%87%E6%A0%BC,   true,  条件つきの画面
            //evil.example/staff/,                              false, ほかのサイト（スキームなし）
            /\\evil.example,                                    false, ブラウザーが // と読む書き方
            https://evil.example/staff/index.xhtml,             false, ほかのサイト
            javascript:alert(1),                                false, スクリプト
            '/staff/index.xhtml\r\nSet-Cookie: a=b',            false, 改行でヘッダーを足す
            /api/v1/runs/1,                                     false, 画面ではない
            ,                                                   false, 指定なし
            """)
    void afterLoginOnlyToOurOwnPages(String from, boolean goesThere, String why) {
        assertThat(LoginPage.localPath(from)).as(why).isEqualTo(goesThere);
    }
}
