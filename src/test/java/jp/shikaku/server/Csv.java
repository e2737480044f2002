package jp.shikaku.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files as an insurer sends them: a header, and rows that say only what matters to the test. */
public final class Csv {

    private final Map<String, String> ordinary = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Csv(String... ordinary) {
        for (int i = 0; i < ordinary.length; i += 2) {
            this.ordinary.put(ordinary[i], ordinary[i + 1]);
        }
        text.append(String.join(",", this.ordinary.keySet())).append("\r\n");
    }

    /** 加入者名簿 of an insurer; an ordinary row is a woman of 40 who has been covered for years. */
    public static Csv members(String insurer) {
        return new Csv(
                "保険者番号",
                insurer,
                "記号",
                insurer.startsWith("39") ? "" : "100",
                "番号",
                "1",
                "枝番",
                insurer.startsWith("39") ? "" : "00",
                "氏名",
                "山田　花子",
                "氏名カナ",
                "ヤマダ　ハナコ",
                "生年月日",
                "1986-05-05",
                "性別",
                "2",
                "郵便番号",
                "1000001",
                "住所",
                "東京都千代田区千代田１－１",
                "本人家族",
                "1",
                "資格取得年月日",
                "2020-04-01",
                "資格喪失年月日",
                "",
                "喪失事由",
                "",
                "事業所番号",
                "0001",
                "任意継続",
                "",
                "在留期限",
                "",
                "負担割合",
                "030",
                "要配慮",
                "",
                "自己情報提供不可",
                "");
    }

    /** 利用登録状況; an ordinary row is a card that works for years. */
    public static Csv cards(String insurer) {
        return new Csv(
                "基準日",
                "2024-11-30",
                "保険者番号",
                insurer,
                "記号",
                insurer.startsWith("39") ? "" : "100",
                "番号",
                "1",
                "枝番",
                insurer.startsWith("39") ? "" : "00",
                "カード",
                "1",
                "証明書シリアル番号",
                "00000000000000000001",
                "証明書有効期限",
                "2033-05-05",
                "証明書失効日",
                "",
                "利用登録",
                "1",
                "利用登録日",
                "2024-06-01",
                "登録経路",
                "2");
    }

    /** 申請; an ordinary row is an accepted application because the card was lost. */
    public static Csv petitions(String insurer) {
        return new Csv(
                "受付番号",
                "P1",
                "受付日",
                "2026-11-01",
                "保険者番号",
                insurer,
                "記号",
                insurer.startsWith("39") ? "" : "100",
                "番号",
                "1",
                "枝番",
                insurer.startsWith("39") ? "" : "00",
                "種別",
                "1",
                "理由",
                "1",
                "状態",
                "1");
    }

    /** 負担割合・適用区分; an ordinary row is the year from 2026-08-01 with 2割. */
    public static Csv assessments(String insurer) {
        return new Csv(
                "保険者番号",
                insurer,
                "記号",
                insurer.startsWith("39") ? "" : "100",
                "番号",
                "1",
                "枝番",
                insurer.startsWith("39") ? "" : "00",
                "発効期日",
                "2026-08-01",
                "有効期限",
                "2027-07-31",
                "負担割合",
                "020",
                "適用区分",
                "");
    }

    /** 利用登録状況 of the 基準日 for members who have no card. */
    public static Csv withoutCard(String insurer, String reportedOn, String... numbers) {
        Csv cards = cards(insurer);
        for (String number : numbers) {
            cards.withoutCard(reportedOn, number);
        }
        return cards;
    }

    /** One more row of 利用登録状況: a member who has no card. */
    public Csv withoutCard(String reportedOn, String number) {
        return memberWithoutCard(reportedOn, "番号", number);
    }

    /** As {@link #withoutCard}, of a member told by more than the number: column, value, … */
    public Csv memberWithoutCard(String reportedOn, String... who) {
        String[] nothing = {
            "基準日", reportedOn, "カード", "0", "証明書シリアル番号", "", "証明書有効期限", "", "利用登録", "0", "利用登録日", "", "登録経路", ""
        };
        return row(Stream.of(who, nothing).flatMap(Stream::of).toArray(String[]::new));
    }

    /** One more row: column, value, column, value … where it differs from an ordinary one. */
    public Csv row(String... differing) {
        Map<String, String> cells = new LinkedHashMap<>(ordinary);
        for (int i = 0; i < differing.length; i += 2) {
            if (cells.put(differing[i], differing[i + 1]) == null) {
                throw new IllegalArgumentException("No column " + differing[i]);
            }
        }
        text.append(cells.values().stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A file of the test class path. */
    public static String resource(String name) {
        try (InputStream in = Csv.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
