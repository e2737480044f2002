package jp.shikaku.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 注文どおりの印字: what must stand on a page, once for each time it is listed, and nothing else but {@link #LABELS}.
 * Written down apart from what draws the page, so that a fault there is not repeated here.
 */
final class Ordered {
    /** 項目名: what may stand on any page. */
    static final Set<String> LABELS = Set.of(
            "交付年月日",
            "通知年月日",
            "文書番号",
            "保険者",
            "所在地",
            "電話",
            "事業所番号",
            "お名前",
            "使える期限",
            "窓口の負担",
            "特別療養",
            "有効期限",
            "氏名",
            "記号・番号",
            "生年月日",
            "性別",
            "被保険者氏名",
            "一部負担割合",
            "一部負担金の割合",
            "資格取得日",
            "資格取得年月日",
            "限度額等",
            "保険者番号",
            "保険者名称",
            "カナ",
            "本人・家族",
            "表1／2",
            "裏2／2",
            "窓口では10割をお支払いください",
            "発送保留",
            "お届け先の確認が済むまで発送しません。",
            "宛名台紙",
            "お届けする書類",
            "差出人",
            "封筒番号",
            "封筒",
            "長形3号",
            "角形2号");

    /** @param free as written in a register: an individual number could be in it */
    record Item(String name, String text, boolean free) {}

    private final List<Item> items = new ArrayList<>();

    private Ordered() {}

    static List<Item> on(LotPage page) {
        var ordered = new Ordered();
        if (page instanceof OrderedPage one) {
            ordered.sheet(one.sheet());
            ordered.mark(Words.number(one.sheet()), page.mark());
        } else if (page instanceof AddressSheet address) {
            ordered.address(address);
            ordered.mark("宛名台紙", page.mark());
        }
        return ordered.items;
    }

    private void mark(String left, PageMark mark) {
        add("文書番号", left);
        add("封入の印", Words.envelope(mark));
        add("ページ", Words.page(mark));
    }

    private void address(AddressSheet sheet) {
        add("郵便番号", sheet.postalCode() == null ? null : "〒" + sheet.postalCode());
        free("宛先の住所", sheet.address());
        free("宛先の氏名", sheet.addressed());
        add("差出人", sheet.sender().name());
        add("所在地", sheet.sender().address());
        add("電話", sheet.sender().phone());
        add("封入の印", sheet.mark().envelopeId());
        add("封入の枚数", AddressLetter.count(sheet));
        sheet.lines().forEach(line -> add("封入する書類", line));
    }

    private void sheet(Sheet sheet) {
        boolean certificate = sheet.kind() == DocumentKind.CERTIFICATE;
        var to = sheet.recipient();
        var issuer = sheet.issuer();
        add("文書番号", Words.number(sheet));
        add("郵便番号", to.postalCode() == null ? null : "〒" + to.postalCode());
        free("宛先の住所", to.address());
        free("宛先の氏名", Words.addressed(to));
        add("事業所番号", to.employerCode());
        add("所在地", issuer.address());
        add("電話", issuer.phone());
        twice("保険者", issuer.name());
        twice(certificate ? "交付年月日" : "通知年月日", Words.day(sheet.issuedOn()));
        if (certificate) {
            certificate(sheet);
        } else {
            notice(sheet);
        }
    }

    private void certificate(Sheet sheet) {
        var holder = sheet.holder();
        var ratio = sheet.ratio();
        twice("書類の名", Words.title(sheet));
        twice("有効期限", Words.until(sheet));
        free("氏名", holder.name());
        free("氏名", holder.name());
        free("カナ", holder.kana());
        free("被保険者氏名", holder.insuredPersonName());
        add("記号・番号", Words.id(holder.id()));
        add("生年月日", Words.day(holder.birthDate()));
        add("資格取得日", Words.day(holder.acquiredOn()));
        add("本人・家族", Words.relation(holder));
        add("性別", Words.sex(holder));
        add("性別", holder.sexOnBack() ? "性別 " + holder.sex().label() : null);
        add("一部負担金の割合", ratio == null ? null : Words.ratioWithPeriod(ratio));
        add("一部負担金の割合", ratio == null ? null : Words.ratio(ratio));
        add("限度額等", Words.onRequest(sheet.onRequest()));
        add("保険者番号", sheet.issuer().number() + "　電話 " + sheet.issuer().phone());
        add("所在地", sheet.issuer().address());
        twice("文書番号", Words.number(sheet));
    }

    private void notice(Sheet sheet) {
        var holder = sheet.holder();
        var ratio = sheet.ratio();
        free("氏名", holder.name());
        free("氏名", holder.name());
        free("カナ", holder.kana());
        free("被保険者氏名", holder.insuredPersonName());
        twice("記号・番号", Words.id(holder.id()));
        add("生年月日", Words.day(holder.birthDate()));
        twice("資格取得年月日", Words.day(holder.acquiredOn()));
        add("本人・家族", Words.relation(holder));
        add("保険者名称", sheet.issuer().name());
        twice("保険者番号", sheet.issuer().number());
        add("有効期限", sheet.validUntil() == null ? null : Words.until(sheet));
        if (ratio != null) {
            twice("一部負担金の割合", Words.ratioWithPeriod(ratio));
        }
    }

    private void twice(String name, String text) {
        add(name, text);
        add(name, text);
    }

    private void add(String name, String text) {
        add(name, text, false);
    }

    private void free(String name, String text) {
        add(name, text, true);
    }

    private void add(String name, String text, boolean free) {
        var packed = text == null ? "" : Printed.packed(Variants.base(text));
        if (!packed.isEmpty()) {
            items.add(new Item(name, packed, free));
        }
    }
}
