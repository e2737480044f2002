package jp.shikaku.document.sheet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;

/**
 * 券面の本人: whom the document is about.
 *
 * @param sexOnBack 性別を裏面に記載: the front then says where to look
 * @param acquiredOn 資格取得年月日
 * @param insuredPersonName 被保険者氏名, on the documents of dependants; null for the insured person
 */
public record Holder(
        String name,
        String kana,
        LocalDate birthDate,
        Sex sex,
        boolean sexOnBack,
        InsuredId id,
        LocalDate acquiredOn,
        Relation relation,
        String insuredPersonName) {

    public Holder {
        requireNonNull(name, "name");
        requireNonNull(birthDate, "birthDate");
        requireNonNull(sex, "sex");
        requireNonNull(id, "id");
        requireNonNull(acquiredOn, "acquiredOn");
        requireNonNull(relation, "relation");
    }

    /** As the register has the person. */
    public static Holder of(
            InsuredId id, MemberDetails person, LocalDate acquiredOn, boolean sexOnBack, String insuredPersonName) {
        return new Holder(
                person.name(),
                person.kana(),
                person.birthDate(),
                person.sex(),
                sexOnBack,
                id,
                acquiredOn,
                person.relation(),
                person.relation() == Relation.DEPENDANT ? insuredPersonName : null);
    }
}
