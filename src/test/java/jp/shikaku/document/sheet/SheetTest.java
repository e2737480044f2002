package jp.shikaku.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jp.shikaku.eligibility.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void whatWasFrozenIsReadBackWhole() throws Exception {
        for (int i = 0; i < 200; i++) {
            var certificate = SheetSamples.sheet(i, DocumentKind.CERTIFICATE, claims -> "signed");
            var notice = SheetSamples.sheet(i, DocumentKind.NOTICE, claims -> null);
            assertThat(JSON.readValue(JSON.writeValueAsString(certificate), Sheet.class))
                    .isEqualTo(certificate);
            assertThat(JSON.readValue(JSON.writeValueAsString(notice), Sheet.class))
                    .isEqualTo(notice);
        }
    }

    @Test
    void aCertificateNeedsASignatureAndANoticeMustNotHaveOne() {
        assertThatThrownBy(() -> SheetSamples.sheet(0, DocumentKind.CERTIFICATE, claims -> null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> SheetSamples.sheet(0, DocumentKind.NOTICE, claims -> "signed"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SheetSamples.sheet(0, DocumentKind.NONE, claims -> null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "06139992, 健康保険      , 法別06 健保組合",
        "01130012, 健康保険      , 法別01 協会けんぽ",
        "138990  , 国民健康保険  , 6桁は国保",
        "39139993, 後期高齢者医療, 法別39",
    })
    void theTitleFollowsTheInsurerNumber(String number, String scheme, String reason) {
        assertThat(new Issuer(number, "", "", "").scheme()).as(reason).isEqualTo(scheme);
    }
}
