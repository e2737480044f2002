package jp.shikaku.batch.imports.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shikaku.common.Coded;
import jp.shikaku.common.SafeCsv;
import jp.shikaku.member.MemberEntry;

/**
 * 加入者名簿のCSV: register rows as the import takes them, so that an officer mends them and sends the file again. Why each is
 * there stands in front and is ignored by the import.
 */
public final class RegisterCsv implements AutoCloseable {

    private final SafeCsv csv;
    private final String insurer;

    private RegisterCsv(SafeCsv csv, String insurer) {
        this.csv = csv;
        this.insurer = insurer;
    }

    public static RegisterCsv to(OutputStream out, String insurer) throws IOException {
        SafeCsv csv = SafeCsv.forSpreadsheet(out);
        csv.typed(Layout.MEMBERS.reasonColumn()).texts(Layout.MEMBERS.columns()).endRow();
        return new RegisterCsv(csv, insurer);
    }

    public void add(String reason, MemberEntry entry) {
        Map<String, String> cells = cells(entry);
        List<String> row = Layout.MEMBERS.columns().stream().map(cells::get).toList();
        csv.text(reason).texts(row).endRow();
    }

    private Map<String, String> cells(MemberEntry entry) {
        Map<String, String> cells = new HashMap<>();
        cells.put("保険者番号", insurer);
        cells.put("記号", entry.insuredId().symbol());
        cells.put("番号", entry.insuredId().number());
        cells.put("枝番", entry.insuredId().branch());
        var person = entry.details();
        cells.put("氏名", person.name());
        cells.put("氏名カナ", person.kana());
        cells.put("生年月日", day(person.birthDate()));
        cells.put("性別", person.sex().code());
        cells.put("郵便番号", person.postalCode());
        cells.put("住所", person.address());
        cells.put("本人家族", person.relation().code());
        cells.put("資格取得年月日", day(entry.acquiredOn()));
        var coverage = entry.coverage();
        cells.put("資格喪失年月日", day(coverage.lostOn()));
        cells.put("喪失事由", code(coverage.lossReason()));
        cells.put("事業所番号", coverage.employerCode());
        cells.put("任意継続", flag(coverage.voluntary()));
        cells.put("在留期限", day(person.residenceLimit()));
        cells.put("負担割合", code(person.copaymentRatio()));
        cells.put("要配慮", flag(person.specialCare()));
        cells.put("自己情報提供不可", flag(person.selfInfoBlocked()));
        return cells;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String code(Coded coded) {
        return coded == null ? "" : coded.code();
    }

    private static String flag(boolean set) {
        return set ? "1" : "";
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
