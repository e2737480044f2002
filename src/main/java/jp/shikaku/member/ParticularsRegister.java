package jp.shikaku.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shikaku.common.Conflict;
import jp.shikaku.common.Problem;
import jp.shikaku.common.Rejected;
import jp.shikaku.history.KnownBy;
import jp.shikaku.history.Said;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.Insurers;

/** Takes over what an officer says of one member. Entering the same again changes nothing. */
@ApplicationScoped
public class ParticularsRegister {

    private static final String SOURCE = "個別事項の入力";

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Statements statements;

    /**
     * Refuses what only another kind of insurer has (MEM-012, MEM-013), and an entry that rests on what somebody has
     * corrected since (MEM-011).
     *
     * @param seen the source of what the officer saw; null = nothing was entered yet
     */
    public void enter(Member member, Particulars entered, Long seen, String actor) {
        refuseWhatOthersHave(entered);
        MemberParticulars known = known(member);
        if (!Objects.equals(seen, seen(member))) {
            throw Conflict.now("MEM-011");
        }
        if (known != null) {
            statements.correct(known, entered, statements.source(SOURCE, actor));
        } else if (!entered.equals(Particulars.NONE)) {
            members.add(new MemberParticulars(member.id(), entered, statements.source(SOURCE, actor)));
        }
    }

    /** What somebody who looks now sees it rest on; null = nothing was entered yet. */
    public Long seen(Member member) {
        MemberParticulars known = known(member);
        return known == null ? null : known.sourceId();
    }

    /** Null = nothing was ever entered. */
    MemberParticulars known(Member member) {
        Said<MemberParticulars, Particulars> said =
                members.particulars(List.of(member.id()), KnownBy.NOW).get(member.id());
        return said == null ? null : said.row();
    }

    private void refuseWhatOthersHave(Particulars entered) {
        InsurerKind kind = insurers.current().kind();
        List<Problem> problems = new ArrayList<>();
        if (entered.specialPaymentFrom() != null && kind != InsurerKind.NATIONAL) {
            problems.add(Problem.of("MEM-012", "specialPaymentFrom", kind.label()));
        }
        if (entered.handbookUntil() != null && !kind.latterStage()) {
            problems.add(Problem.of("MEM-013", "handbookUntil", kind.label()));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }
}
