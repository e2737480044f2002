package jp.shikaku.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shikaku.card.CardReport;
import jp.shikaku.card.CardStatus;
import jp.shikaku.common.Coded;
import jp.shikaku.common.Period;
import jp.shikaku.history.Corrected;
import jp.shikaku.history.Known;
import jp.shikaku.member.Assessment;
import jp.shikaku.member.AssessmentDetails;
import jp.shikaku.member.Coverage;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.Particulars;
import jp.shikaku.petition.PetitionFact;

/** 訂正の言い方: words what was corrected, item by item, by the names that the columns of the files have. */
final class CorrectionWords {

    private static final String ADDRESS = "住所";
    private static final String POSTAL_CODE = "郵便番号";
    private static final Set<String> PROTECTED = Set.of(ADDRESS, POSTAL_CODE);
    private static final String WITHHELD = "（保護のため表示しません）";

    private final Map<String, String> items = new LinkedHashMap<>();

    /** {@code withheld}: 自己情報提供不可; no address is shown, not even an old one. */
    static Correction of(Corrected corrected, boolean withheld) {
        Map<String, String> to = items(corrected.row(), corrected.to());
        List<Correction.Item> changed = items(corrected.row(), corrected.from()).entrySet().stream()
                .filter(item -> !item.getValue().equals(to.get(item.getKey())))
                .map(item -> withheld && PROTECTED.contains(item.getKey())
                        ? new Correction.Item(item.getKey(), WITHHELD, WITHHELD)
                        : new Correction.Item(item.getKey(), item.getValue(), to.get(item.getKey())))
                .toList();
        return new Correction(
                kind(corrected.to()), which(corrected.row()), changed, corrected.source(), corrected.by());
    }

    private static Subject kind(Object statement) {
        return Map.of(
                        MemberDetails.class, Subject.MEMBER,
                        CoverageDetails.class, Subject.COVERAGE,
                        CardStatus.class, Subject.CARD,
                        PetitionFact.class, Subject.PETITION,
                        AssessmentDetails.class, Subject.ASSESSMENT,
                        Particulars.class, Subject.PARTICULARS)
                .get(statement.getClass());
    }

    private static String which(Known<?> row) {
        if (row instanceof Coverage coverage) {
            return "取得 " + coverage.acquiredOn();
        }
        if (row instanceof CardReport report) {
            return "基準日 " + report.statement().asOf();
        }
        if (row instanceof Assessment assessment) {
            return "発効 " + assessment.from();
        }
        return row.statement() instanceof PetitionFact petition ? "受付番号 " + petition.receiptNumber() : "";
    }

    private static Map<String, String> items(Known<?> row, Object statement) {
        CorrectionWords words = new CorrectionWords();
        if (statement instanceof MemberDetails person) {
            words.person(person);
        } else if (statement instanceof CoverageDetails coverage) {
            words.coverage(coverage);
        } else if (statement instanceof CardStatus card) {
            words.card(card);
        } else if (statement instanceof PetitionFact petition) {
            words.petition(petition);
        } else if (statement instanceof AssessmentDetails assessed && row instanceof Assessment assessment) {
            words.assessment(new Period(assessment.from(), assessed.until()), assessed);
        } else if (statement instanceof Particulars particulars) {
            words.particulars(particulars);
        }
        return words.items;
    }

    private void person(MemberDetails person) {
        say("氏名", person.name());
        say("氏名カナ", person.kana());
        say("生年月日", person.birthDate());
        say("性別", person.sex());
        say(POSTAL_CODE, person.postalCode());
        say(ADDRESS, person.address());
        say("本人家族", person.relation());
        say("負担割合", person.copaymentRatio());
        say("在留期限", person.residenceLimit());
        say("要配慮", person.specialCare());
        say("自己情報提供不可", person.selfInfoBlocked());
    }

    private void coverage(CoverageDetails coverage) {
        say("資格喪失年月日", coverage.lostOn());
        say("喪失事由", coverage.lossReason());
        say("事業所番号", coverage.employerCode());
        say("任意継続", coverage.voluntary());
    }

    private void card(CardStatus card) {
        say("カード", card.card());
        say("証明書シリアル番号", card.certificate() == null ? "" : card.certificate().serial());
        say("証明書有効期限", card.certificate() == null ? null : card.certificate().expiresOn());
        say("証明書失効日", card.certificate() == null ? null : card.certificate().revokedOn());
        say("利用登録", card.registration().state());
        say("利用登録日", card.registration().on());
        say("登録経路", card.registration().channel());
    }

    private void petition(PetitionFact petition) {
        say("受付日", petition.receivedOn());
        say("種別", petition.kind());
        say("理由", petition.reason());
        say("状態", petition.state());
        say("交付した書類の期限", petition.documentEndedOn());
    }

    private void assessment(Period period, AssessmentDetails assessed) {
        say("有効期限", period.lastDay().orElse(null));
        say("負担割合", assessed.ratio());
        say("適用区分", assessed.limitClass());
    }

    private void particulars(Particulars particulars) {
        say("卒業の日（マル学）", particulars.graduationDay());
        say("障害認定の期限", particulars.handbookUntil());
        say("特別療養の始まり", particulars.specialPaymentFrom());
        say("特別療養でなくなる日", particulars.specialPaymentUntil());
        say("長期入院該当年月日", particulars.longStayFrom());
        say(
                "特定疾病",
                particulars.specificDisease() == null
                        ? ""
                        : particulars.specificDisease().label());
        say("適用区分の記載", particulars.printLimitClass());
    }

    private void say(String name, String text) {
        items.put(name, text == null ? "" : text);
    }

    private void say(String name, LocalDate day) {
        say(name, day == null ? "" : day.toString());
    }

    private void say(String name, Coded coded) {
        say(name, coded == null ? "" : coded.label());
    }

    private void say(String name, boolean yes) {
        say(name, yes ? "あり" : "");
    }
}
