package jp.shikaku.document.pdf;

import java.time.LocalDate;
import jp.shikaku.common.Wareki;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.OnRequest;
import jp.shikaku.document.sheet.Ratio;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.document.sheet.Sheet;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Relation;

/** 券面の言い回し: how facts read on paper, the same on every form. */
final class Words {
    private Words() {}

    static String title(Sheet sheet) {
        return sheet.issuer().scheme() + "　" + sheet.kind().label();
    }

    static String addressed(Recipient to) {
        return to.name() + "　様";
    }

    static String number(Sheet sheet) {
        return "文書番号 " + sheet.documentNumber();
    }

    /** Of what is in no envelope, nothing. */
    static String envelope(PageMark mark) {
        return mark == null ? "" : "封筒 " + mark.envelopeId() + "　通し番号 " + mark.sequence();
    }

    static String page(PageMark mark) {
        return mark == null ? "1／1" : page(mark.page(), mark.pages());
    }

    static String page(int page, int pages) {
        return page + "／" + pages;
    }

    /** 令和8年11月5日（2026年）. */
    static String day(LocalDate date) {
        return Wareki.format(date) + "（" + date.getYear() + "年）";
    }

    static String until(Sheet sheet) {
        return day(sheet.validUntil()) + "まで";
    }

    static String id(InsuredId id) {
        return id.toString().replace(" 番号", "　番号").replace(" 枝番", "　枝番");
    }

    static String sex(Holder holder) {
        return holder.sexOnBack() ? "裏面に記載" : holder.sex().label();
    }

    static String relation(Holder holder) {
        return holder.relation() == Relation.INSURED ? "本人（被保険者）" : "家族（被扶養者）";
    }

    /** 2割（発効 令和8年8月1日）, with the western year where there is room for it. */
    static String ratio(Ratio ratio) {
        return ratio.ratio().label() + "（発効期日 " + Wareki.format(ratio.from()) + "）";
    }

    static String ratioWithPeriod(Ratio ratio) {
        var until = ratio.until() == null ? "" : " " + day(ratio.until()) + "まで";
        return ratio.ratio().label() + "（" + day(ratio.from()) + "から" + until + "）";
    }

    /** 限度額適用区分, 長期入院, 特定疾病 in one line; "" if none was asked for. */
    static String onRequest(OnRequest items) {
        if (items == null) {
            return "";
        }
        var text = new StringBuilder();
        if (items.limitClass() != null) {
            text.append("適用区分 ").append(items.limitClass());
            text.append(items.limitClassFrom() == null ? "" : "（発効期日 " + Wareki.format(items.limitClassFrom()) + "）");
        }
        if (items.longStayFrom() != null) {
            text.append("　長期入院該当 ").append(Wareki.format(items.longStayFrom()));
        }
        if (items.specificDisease() != null) {
            text.append("　特定疾病 ").append(items.specificDisease());
        }
        return text.toString().strip();
    }
}
