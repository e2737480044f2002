package jp.shikaku.document.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shikaku.eligibility.DocumentKind;
import jp.shikaku.member.InsuredId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSignerTest {
    private static final QrClaims CLAIMS = new QrClaims(
            "06139992-2026-0000001",
            DocumentKind.CERTIFICATE,
            "06139992",
            new InsuredId("しかく", "1000", "00"),
            LocalDate.of(1965, 5, 19),
            LocalDate.of(2026, 11, 5),
            LocalDate.of(2031, 11, 4));

    @TempDir
    Path directory;

    private DocumentSigner signer;

    @BeforeEach
    void firstUse() {
        signer = signerOf("keys.p12");
    }

    @Test
    void whatWasSignedIsProven() {
        assertThat(signer.verify(signer.sign(CLAIMS))).isEqualTo(new Verification.Genuine(CLAIMS));
    }

    @Test
    void aScannerMayAddWhitespaceAround() {
        assertThat(signer.verify(" " + signer.sign(CLAIMS) + "\r\n")).isEqualTo(new Verification.Genuine(CLAIMS));
    }

    /** Only these facts, under these names: everything else is nobody's business at the reader. */
    @Test
    void theClaimsAreTheseAndNoOthers() throws Exception {
        assertThat(JWSObject.parse(signer.sign(CLAIMS)).getPayload().toJSONObject())
                .isEqualTo(Map.of(
                        "n", "06139992-2026-0000001",
                        "k", "C",
                        "i", "06139992",
                        "s", "しかく",
                        "m", "1000",
                        "b", "00",
                        "d", 19650519L,
                        "f", 20261105L,
                        "u", 20311104L));
    }

    /** Whichever character changes, in the head, the words or the signature, to whatever other one. */
    @Test
    void everyChangedCharacterIsNoticed() {
        var jws = signer.sign(CLAIMS);
        for (int i = 0; i < jws.length(); i++) {
            for (char other : new char[] {'A', 'Q', 'w'}) {
                if (jws.charAt(i) != other) {
                    var changed = jws.substring(0, i) + other + jws.substring(i + 1);
                    assertThat(signer.verify(changed)).isInstanceOf(Verification.Refused.class);
                }
            }
        }
    }

    @Test
    void aChangedWordIsNamedAsChanged() {
        var parts = signer.sign(CLAIMS).split("\\.");
        var other = signer.sign(new QrClaims(
                        "06139992-2026-0000002",
                        CLAIMS.kind(),
                        CLAIMS.insurerNumber(),
                        CLAIMS.id(),
                        CLAIMS.birthDate(),
                        CLAIMS.validFrom(),
                        CLAIMS.validUntil()))
                .split("\\.");
        assertThat(code(signer.verify(parts[0] + "." + other[1] + "." + parts[2])))
                .isEqualTo("DOC-023");
    }

    @Test
    void aKeyOfSomebodyElseIsUnknown() {
        assertThat(code(signer.verify(signerOf("others.p12").sign(CLAIMS)))).isEqualTo("DOC-022");
    }

    @ParameterizedTest
    @CsvSource({
        "''                                             , 空",
        "https://example.jp/                            , 別のQR",
        "a.b.c                                          , 点が二つあるだけ",
        "eyJhbGciOiJub25lIn0.e30.                       , 署名なし（alg none）",
        "eyJhbGciOiJIUzI1NiIsImtpZCI6IngifQ.e30.AAAA    , 別の方式の署名",
        "eyJhbGciOiJFUzI1NiJ9.e30.AAAA                  , 鍵の名がない",
    })
    void whatIsNoSignatureOfOursIsRefused(String text, String reason) {
        assertThat(code(signer.verify(text))).as(reason).isEqualTo("DOC-021");
    }

    @Test
    void afterRotationAFreshKeySignsAndTheOldOneStillProves() throws Exception {
        var old = signer.sign(CLAIMS);
        signer.rotate();
        var fresh = signer.sign(CLAIMS);

        assertThat(JWSObject.parse(fresh).getHeader().getKeyID())
                .isNotEqualTo(JWSObject.parse(old).getHeader().getKeyID());
        assertThat(signer.verify(old)).isInstanceOf(Verification.Genuine.class);
        assertThat(signer.verify(fresh)).isInstanceOf(Verification.Genuine.class);
    }

    @Test
    void anotherServerSeesTheRotationAtOnce() throws Exception {
        var elsewhere = signerOf("keys.p12");
        elsewhere.sign(CLAIMS);
        signer.rotate();

        assertThat(elsewhere.verify(signer.sign(CLAIMS))).isInstanceOf(Verification.Genuine.class);
        assertThat(JWKSet.parse(elsewhere.jwks()).size()).isEqualTo(2);
    }

    @Test
    void allKeysArePublishedUnderTheirThumbprintsAndNothingSecret() throws Exception {
        signer.sign(CLAIMS);
        signer.rotate();
        var published = JWKSet.parse(signer.jwks()).getKeys();

        assertThat(published).hasSize(2).noneMatch(key -> key.isPrivate());
        for (var key : published) {
            assertThat(key.computeThumbprint().toString()).startsWith(key.getKeyID());
            assertThat(key.getKeyID()).hasSize(8);
        }
    }

    @Test
    void theKeyOutlivesTheProcess() {
        var jws = signer.sign(CLAIMS);

        assertThat(signerOf("keys.p12").verify(jws)).isInstanceOf(Verification.Genuine.class);
    }

    @Test
    void manyFirstUsesMakeOneKey() {
        var jws = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> signerOf("new/keys.p12").sign(CLAIMS))
                .collect(Collectors.toList());

        assertThat(signerOf("new/keys.p12").jwks().split("\"kid\"")).hasSize(2);
        assertThat(jws).allMatch(each -> signerOf("new/keys.p12").verify(each) instanceof Verification.Genuine);
    }

    @Test
    void aWrongPasswordIsToldNotPaperedOver() throws Exception {
        signer.sign(CLAIMS);
        var before = Files.readAllBytes(directory.resolve("keys.p12"));
        var stranger = new DocumentSigner(directory.resolve("keys.p12"), "wrong", Clock.systemUTC());

        assertThatThrownBy(() -> stranger.sign(CLAIMS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keys.p12");
        assertThat(directory.resolve("keys.p12")).hasBinaryContent(before);
    }

    private DocumentSigner signerOf(String file) {
        return new DocumentSigner(directory.resolve(file), "secret", Clock.systemUTC());
    }

    private static String code(Verification verification) {
        return ((Verification.Refused) verification).problem().code();
    }
}
