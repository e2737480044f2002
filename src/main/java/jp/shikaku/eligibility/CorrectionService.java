package jp.shikaku.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shikaku.access.Role;
import jp.shikaku.card.CardReports;
import jp.shikaku.common.Page;
import jp.shikaku.history.Known;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Said;
import jp.shikaku.history.Statements;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;
import jp.shikaku.petition.Petitions;

/** 訂正の履歴: what was known of a member otherwise than it is now. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF, Role.SYSTEM})
public class CorrectionService {

    @Inject
    Members members;

    @Inject
    CardReports cards;

    @Inject
    Petitions petitions;

    @Inject
    Statements statements;

    /** A page of the corrections made by then, newest first. Refuses one who was not known then (MEM-002). */
    public Page<Correction> corrections(InsuredId insuredId, KnownBy then, int first, int max) {
        Member member = members.require(insuredId, then);
        boolean withheld = member.details().selfInfoBlocked();
        List<Correction> all = statements.corrections(member.id(), rows(member)).stream()
                .filter(corrected -> then.includes(corrected.by().recordedAt()))
                .map(corrected -> CorrectionWords.of(corrected, withheld))
                .toList();
        return new Page<>(all.stream().skip(first).limit(max).toList(), all.size());
    }

    private List<Known<?>> rows(Member member) {
        List<Long> one = List.of(member.id());
        return Stream.of(
                        Stream.of(member),
                        rows(members.coverages(one, KnownBy.NOW)),
                        rows(members.assessments(one, KnownBy.NOW)),
                        members.particulars(one, KnownBy.NOW).values().stream().map(Said::row),
                        cards.of(one).stream(),
                        rows(petitions.of(one, KnownBy.NOW)))
                .<Known<?>>flatMap(rows -> rows)
                .toList();
    }

    private static <R, T> Stream<R> rows(Map<Long, List<Said<R, T>>> said) {
        return said.values().stream().flatMap(Collection::stream).map(Said::row);
    }
}
