package jp.shikaku.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** カスタマバーコード. Characters: d = CC4, a to c lead a letter, the last one is the check digit. */
class CustomerBarcodeTest {

    /** The examples of Japan Post's manual (郵便番号・バーコードマニュアル, 文字情報の抜き出し例). */
    @ParameterizedTest
    @CsvSource({
        "263-0023, 千葉市稲毛区緑町3丁目30-8　郵便ビル403号, 26300233-30-8-403ddd5",
        "014-0113, 秋田県大仙市堀見内　南田茂木　添60-1, 014011360-1dddddddddh",
        "110-0016, 東京都台東区台東5-6-3　ABCビル10F, 11000165-6-3-10ddddd9",
        "060-0906, 北海道札幌市東区北六条東4丁目　郵便センター6号館, 06009064-6dddddddddd9",
        "065-0006, 北海道札幌市東区北六条東8丁目　郵便センター10号館, 06500068-10ddddddddd9",
        "407-0033, 山梨県韮崎市龍岡町下條南割　韮崎400, 4070033400dddddddddd-",
        "273-0102, 千葉県鎌ケ谷市右京塚　東3丁目-20-5　郵便・A&bコーポB604号, 27301023-20-5a1604dd0",
        "198-0036, 東京都青梅市河辺町十一丁目六番地一号　郵便タワー601, 198003611-6-1-601dddh",
        "027-0203, 岩手県宮古市大字津軽石第二十一地割大淵川480, 027020321-480ddddddde",
        "590-0016, 大阪府堺市堺区中田出井町四丁六番十九号, 59000164-6-19dddddddb",
        "080-0831, 北海道帯広市稲田町南七線　西28, 08008317-28dddddddddg",
        "317-0055, 茨城県日立市宮田町6丁目7-14　ABCビル2F, 31700556-7-14-2ddddda",
        "650-0046, 神戸市中央区港島中町9丁目7-6　郵便シティA棟1F1号, 65000469-7-6a01-1ddd5",
        "623-0011, 京都府綾部市青野町綾部6-7　LプラザB106, 62300116-7b1a1106ddd4",
        "064-0804, 札幌市中央区南四条西29丁目1524-23　第2郵便ハウス501, 064080429-1524-23-2-3",
        "910-0067, 福井県福井市新田塚3丁目80-25　J1ビル2-B, 91000673-80-25a91-2a9",
        "100-0013, 東京都千代田区霞が関1丁目3番2号　郵便プラザ503室, 10000131-3-2-503dddd9",
    })
    void theExamplesOfJapanPost(String postalCode, String address, String characters) {
        assertThat(Bars.read(
                        CustomerBarcode.of(postalCode, address).orElseThrow().bars()))
                .isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource({
        "東京都中央区八丁堀２－３－４           , 2-3-4   , 丁のあとが数字でない「八丁」は町の名",
        "東京都千代田区三番町6番地14            , 6-14    , 「三番町」は町の名",
        "和歌山県和歌山市三番丁三十番地         , 30      , 「三番丁」も町の名",
        "千葉県長生郡一宮町一宮2457             , 2457    , 「一宮」の一は数字ではない",
        "岩手県一関市三ノ関五番地ノ一号         , 5-1     , ノのあとが数字のときだけ番号",
        "滋賀県長浜市一の宮町1番二の三号        , 1-2-3   , 「一の宮」は町の名、「二の三」は番号",
        "京都市上京区今出川通室町西入百二十三番地, 123     , 漢数字の位取り",
        "長野県長野市大字南長野千五番地         , 1005    , 千のあとの五",
        "東京都港区芝公園二〇三番地             , 203     , 位を書かない漢数字",
        "東京都港区芝公園４ー２‐８〜９         , 4-2-8-9 , 全角の数字といろいろな横線",
        "大阪市北区梅田1-1-1　第一ビルB1F       , 1-1-1B1 , 地下1階: 英字の前後に横線はなく、階のFは除く",
        "大阪市北区梅田1-1-1　101-F             , 1-1-1-101F, 数字の直後でないFは部屋の名",
        "大阪市北区梅田１－１－１　ｂ棟２ｆ     , 1-1-1B2 , 全角の小文字",
        "東京都千代田区千代田                   , ''      , 番号のない住所",
    })
    void theNumberInAnAddress(String address, String number, String why) {
        assertThat(CustomerBarcode.of("100-0001", address).orElseThrow().addressNumber())
                .as(why)
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'',       郵便番号が分からない",
        ",         郵便番号が登録されていない",
        "100-0000, 町を特定しない代表の番号には付けない",
        "９００００００, 全角でも同じ",
    })
    void withoutAPostalCodeThereIsNone(String postalCode, String why) {
        assertThat(CustomerBarcode.of(postalCode, "東京都千代田区千代田1-1")).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1-2-3, 67", "'', 67", "123456789012345678901234567890, 67", "ABCDEFGHIJKLMNOPQRSTUVWXYZ, 67"})
    void always67BarsBetweenStartAndStop(String number, int bars) {
        assertThat(new CustomerBarcode("1000001", number).bars())
                .hasSize(bars)
                .startsWith("13")
                .endsWith("31");
    }
}
