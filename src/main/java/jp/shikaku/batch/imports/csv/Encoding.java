package jp.shikaku.batch.imports.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 文字コード: the two an import file may be written in. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    WINDOWS_31J("Windows-31J（シフトJIS）", Charset.forName("windows-31j"));

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** What an officer is shown. */
    public String label() {
        return label;
    }

    public Charset charset() {
        return charset;
    }

    /** The text, if every byte of it makes sense in this encoding. */
    Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException undecodable) {
            return Optional.empty();
        }
    }
}
