package jp.shikaku.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.common.Problem;
import jp.shikaku.document.sheet.OnRequest;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;

/** 印刷前の点検: may this sheet go into this file, and do our fonts have all its characters? */
final class Printable {
    private static final OnRequest NOTHING = new OnRequest(null, null, null, null);

    private Printable() {}

    static List<Problem> check(Sheet sheet, DocumentKind kind, Form form) {
        var problems = new ArrayList<Problem>();
        var number = sheet.documentNumber();
        if (sheet.kind() != kind) {
            problems.add(Problem.of("DOC-003", "", number));
        }
        if (sheet.kind() == DocumentKind.NOTICE && form == Form.CARD) {
            problems.add(Problem.of("DOC-004", "", number));
        }
        problems.addAll(check(number, texts(sheet)));
        return problems;
    }

    static List<Problem> check(AddressSheet sheet) {
        var sender = sheet.sender();
        return check(
                sheet.mark().envelopeId(),
                Stream.concat(
                        Stream.of(
                                sheet.mark().envelopeId(),
                                sender.name(),
                                sender.address(),
                                sender.phone(),
                                sheet.postalCode(),
                                sheet.address(),
                                sheet.addressee()),
                        sheet.contents().stream()));
    }

    /** @param number of the document, for the message */
    static List<Problem> check(String number, Stream<String> texts) {
        var problems = new ArrayList<Problem>();
        texts.filter(Objects::nonNull).distinct().forEach(text -> {
            var missing = MissingGlyphs.in(text);
            if (!missing.isEmpty()) {
                problems.add(Problem.of("DOC-001", "", number, text, named(missing)));
            }
        });
        return problems;
    }

    private static Stream<String> texts(Sheet sheet) {
        var holder = sheet.holder();
        var issuer = sheet.issuer();
        var to = sheet.recipient();
        var onRequest = Objects.requireNonNullElse(sheet.onRequest(), NOTHING);
        return Stream.of(
                sheet.documentNumber(),
                holder.name(),
                holder.kana(),
                holder.insuredPersonName(),
                holder.id().toString(),
                issuer.number(),
                issuer.name(),
                issuer.address(),
                issuer.phone(),
                onRequest.limitClass(),
                onRequest.specificDisease(),
                to.name(),
                to.postalCode(),
                to.address(),
                to.employerCode());
    }

    /** 𠮷 U+20BB7: some missing characters cannot be seen, so each is given by its number too. */
    private static String named(Iterable<String> characters) {
        var names = new ArrayList<String>();
        for (var character : characters) {
            int c = character.codePointAt(0);
            var seen = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? "" : character + " ";
            names.add(seen + "U+%04X".formatted(c));
        }
        return names.stream().collect(Collectors.joining("、"));
    }
}
