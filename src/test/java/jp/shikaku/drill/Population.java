package jp.shikaku.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * 架空の加入者: as many members of one insurer as wanted, with the data of their cards and their applications, as the
 * insurer's files bring them at the end of October 2026. The same seed makes the same people. Spread as in a health
 * insurance society: families of one to five under one 記号・番号, about 3 in 100 have left, about one in four needs a
 * 資格確認書. Nobody is kept in memory.
 *
 * @param members how many
 * @param seed any number
 */
public record Population(String insurer, long members, long seed) {

    /** The three files, in the order in which they are to be taken over, by the name that the API gives their kind. */
    public enum File {
        MEMBERS(
                "members",
                "保険者番号,記号,番号,枝番,氏名,氏名カナ,生年月日,性別,郵便番号,住所,本人家族,資格取得年月日,資格喪失年月日,喪失事由,事業所番号,"
                        + "任意継続,在留期限,負担割合,要配慮,自己情報提供不可",
                Person::memberRow),
        CARD_STATUS("card-status", "基準日,保険者番号,記号,番号,枝番,カード,証明書シリアル番号,証明書有効期限,証明書失効日,利用登録,利用登録日,登録経路", Person::cardRow),
        PETITIONS("petitions", "受付番号,受付日,保険者番号,記号,番号,枝番,種別,理由,状態", Person::petitionRow);

        private final String kind;
        private final String header;
        private final Function<Person, String> row;

        File(String kind, String header, Function<Person, String> row) {
            this.kind = kind;
            this.header = header;
            this.row = row;
        }

        public String kind() {
            return kind;
        }
    }

    /** Writes {@code members.csv}, {@code card-status.csv} and {@code petitions.csv}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (File file : File.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(file.kind() + ".csv"))) {
                write(file, out);
            }
        }
    }

    /** Writes one of the files: UTF-8, lines ending in CR LF. */
    public void write(File file, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(writer, file.header);
        long made = 0;
        for (long index = 0; made < members; index++) {
            Family family = Family.of(insurer, index, random(index, 0));
            for (int branch = 0; branch < family.size() && made < members; branch++) {
                line(writer, file.row.apply(new Person(family, branch, made, random(made, 1 + file.ordinal()))));
                made++;
            }
        }
        writer.flush();
    }

    /** A family, and each of its people in each file, draw from a source of their own. */
    private RandomGenerator random(long index, int use) {
        return new SplittableRandom((seed * 31 + use) * 0x9E3779B97F4A7C15L + index);
    }

    private static void line(Writer writer, String row) throws IOException {
        if (row != null) {
            writer.append(row).append("\r\n");
        }
    }
}
