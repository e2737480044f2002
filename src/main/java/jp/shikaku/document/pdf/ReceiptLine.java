package jp.shikaku.document.pdf;

import java.util.stream.Stream;
import jp.shikaku.member.InsuredId;

/** 受領書の1行: whose document was handed over. */
public record ReceiptLine(InsuredId id, String name, String documentNumber) {

    Stream<String> texts() {
        return Stream.of(id.toString(), name);
    }
}
