package jp.shikaku.drill;

import java.util.List;
import java.util.random.RandomGenerator;

/** 氏名・住所 to draw from: frequent ones, and a few with characters that are not on every machine. */
final class Names {

    record Word(String text, String kana) {}

    record Place(String postalCode, String town) {}

    private static final List<Word> FAMILY = words("佐藤/サトウ 鈴木/スズキ 高橋/タカハシ 田中/タナカ 伊藤/イトウ 渡辺/ワタナベ 山本/ヤマモト 中村/ナカムラ 小林/コバヤシ"
            + " 加藤/カトウ 吉田/ヨシダ 山田/ヤマダ 佐々木/ササキ 山口/ヤマグチ 松本/マツモト 井上/イノウエ 木村/キムラ"
            + " 林/ハヤシ 斎藤/サイトウ 清水/シミズ 山崎/ヤマザキ 森/モリ 池田/イケダ 橋本/ハシモト 阿部/アベ 石川/イシカワ"
            + " 山下/ヤマシタ 中島/ナカジマ 石井/イシイ 小川/オガワ 前田/マエダ 岡田/オカダ 長谷川/ハセガワ 藤田/フジタ"
            + " 後藤/ゴトウ 近藤/コンドウ 村上/ムラカミ 遠藤/エンドウ 青木/アオキ 坂本/サカモト 東江/アガリエ 比嘉/ヒガ"
            + " 勅使河原/テシガワラ 髙橋/タカハシ 﨑山/サキヤマ 渡邊/ワタナベ 渡邉/ワタナベ 齋藤/サイトウ 辻/ツジ 柳/ヤナギ");

    private static final List<Word> MEN = words("蓮/レン 陽翔/ハルト 湊/ミナト 大翔/ヒロト 翔太/ショウタ 健/ケン 誠/マコト 浩/ヒロシ 隆/タカシ 修/オサム"
            + " 太郎/タロウ 一郎/イチロウ 大輔/ダイスケ 拓也/タクヤ 直樹/ナオキ 哲也/テツヤ 健太/ケンタ 壽/ヒサシ 龍之介/リュウノスケ 勉/ツトム");

    private static final List<Word> WOMEN = words("陽葵/ヒマリ 結衣/ユイ 凛/リン 葵/アオイ 美咲/ミサキ 陽子/ヨウコ 恵子/ケイコ 由美子/ユミコ 明美/アケミ"
            + " 久美子/クミコ 和子/カズコ 花子/ハナコ 愛/アイ 麻衣/マイ 彩/アヤ 真由美/マユミ 智子/トモコ ゑい/エイ さくら/サクラ 舞/マイ");

    private static final List<Place> PLACES = List.of(
            new Place("0600001", "北海道札幌市中央区北一条西"),
            new Place("0300861", "青森県青森市長島"),
            new Place("9800811", "宮城県仙台市青葉区一番町"),
            new Place("3300063", "埼玉県さいたま市浦和区高砂"),
            new Place("2600013", "千葉県千葉市中央区中央"),
            new Place("1000001", "東京都千代田区千代田"),
            new Place("1500002", "東京都渋谷区渋谷"),
            new Place("1600022", "東京都新宿区新宿"),
            new Place("2310023", "神奈川県横浜市中区山下町"),
            new Place("9200962", "石川県金沢市広坂"),
            new Place("4600001", "愛知県名古屋市中区三の丸"),
            new Place("6028570", "京都府京都市上京区下立売通新町西入薮ノ内町"),
            new Place("5300001", "大阪府大阪市北区梅田"),
            new Place("6500021", "兵庫県神戸市中央区三宮町"),
            new Place("7300011", "広島県広島市中区基町"),
            new Place("8120011", "福岡県福岡市博多区博多駅前"),
            new Place("8920842", "鹿児島県鹿児島市東千石町"),
            new Place("9000014", "沖縄県那覇市松尾"));

    private Names() {}

    private static List<Word> words(String list) {
        return List.of(list.split(" ")).stream()
                .map(word -> word.split("/"))
                .map(parts -> new Word(parts[0], parts[1]))
                .toList();
    }

    /** Frequent names stand first and come more often. */
    static Word family(RandomGenerator random) {
        double low = random.nextDouble();
        return FAMILY.get((int) (low * low * FAMILY.size()));
    }

    static Word given(boolean woman, RandomGenerator random) {
        List<Word> names = woman ? WOMEN : MEN;
        return names.get(random.nextInt(names.size()));
    }

    static Place place(RandomGenerator random) {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    /** 丁目・番・号, in a block of flats for one in three. */
    static String address(Place place, RandomGenerator random) {
        String block = place.town() + wide(1 + random.nextInt(6)) + "丁目" + wide(1 + random.nextInt(30)) + "－"
                + wide(1 + random.nextInt(40));
        return random.nextInt(3) > 0
                ? block
                : block + "　しかくハイツ" + wide(100 * (1 + random.nextInt(12)) + 1 + random.nextInt(9));
    }

    private static String wide(int number) {
        StringBuilder wide = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }
}
