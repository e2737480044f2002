package jp.shikaku.printcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shikaku.common.BirthDate;
import jp.shikaku.document.pdf.PersonText;
import jp.shikaku.document.pdf.Printee;
import jp.shikaku.document.pdf.TrialPrint;
import jp.shikaku.document.pdf.Trouble;
import jp.shikaku.document.sheet.Holder;
import jp.shikaku.document.sheet.Issuer;
import jp.shikaku.document.sheet.Ratio;
import jp.shikaku.document.sheet.Recipient;
import jp.shikaku.history.KnownBy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.law.Milestones;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.Coverage;
import jp.shikaku.member.Member;
import jp.shikaku.member.Members;

/** The work of a check, a batch of members at a time; each step is one transaction and moves the progress on with it. */
@ApplicationScoped
public class PrintCheckWorker {

    private static final int BATCH = 1_000;

    @Inject
    PrintChecks checks;

    @Inject
    Members members;

    @Inject
    Insurers insurers;

    @Inject
    Clock clock;

    /** Does the next batch. False when there is nothing left to do, or nobody wants it any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(long checkId) {
        PrintCheck check = checks.lock(checkId).orElseThrow();
        if (!check.running()) {
            return false;
        }
        List<Member> batch = members.after(check.progress().lastKey(), BATCH);
        if (batch.isEmpty()) {
            checks.forgetBefore(check);
            check.done(clock.instant());
            return false;
        }
        tryAll(check, batch);
        check.progress().advance(batch.size(), batch.get(batch.size() - 1).rollKey());
        checks.settle();
        return true;
    }

    /** The work stands still until somebody resumes it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void fail(long checkId, String why) {
        checks.lock(checkId).orElseThrow().progress().failed(why);
    }

    private void tryAll(PrintCheck check, List<Member> batch) {
        Map<Long, List<Coverage>> coverages =
                members.coverages(batch.stream().map(Member::id).toList());
        Map<String, String> insuredPersons = members.insuredPersonNames(batch, KnownBy.NOW);
        Insurer insurer = insurers.current();
        Issuer issuer = new Issuer(insurer.number().value(), insurer.name(), insurer.address(), insurer.phone());
        try (TrialPrint trial = new TrialPrint(issuer, check.asOf())) {
            for (Member member : batch) {
                coveredFrom(coverages.getOrDefault(member.id(), List.of()), check.asOf())
                        .map(coverage -> printee(
                                member,
                                coverage,
                                insuredPersons.get(member.insuredId().householdKey()),
                                check.asOf()))
                        .ifPresent(person -> tryOne(check, trial, member, person));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The coverage that lasts on the day or begins later. */
    private static Optional<Coverage> coveredFrom(List<Coverage> coverages, LocalDate day) {
        return coverages.stream()
                .filter(coverage -> coverage.details().lostOn() == null
                        || coverage.details().lostOn().isAfter(day))
                .findFirst();
    }

    private static Printee printee(Member member, Coverage coverage, String insuredPerson, LocalDate day) {
        boolean withRatio = !day.isBefore(
                Milestones.elderlyBenefitFrom(new BirthDate(member.details().birthDate())));
        return new Printee(
                Holder.of(member.insuredId(), member.details(), coverage.acquiredOn(), false, insuredPerson),
                Recipient.of(member.details(), coverage.details().employerCode()),
                withRatio ? new Ratio(CopaymentRatio.THREE, day, null) : null);
    }

    private void tryOne(PrintCheck check, TrialPrint trial, Member member, Printee person) {
        Map<PersonText, Trouble> troubles = trial.troubles(person);
        troubles.forEach((item, trouble) -> {
            String text = person.text(item);
            Mend mend = trouble.ofText()
                    ? Mends.of(trouble, text, other -> trial.prints(person.with(item, other), item))
                    : Mend.NONE;
            boolean withheld = item == PersonText.ADDRESS && member.details().selfInfoBlocked();
            checks.add(
                    withheld
                            ? new PrintFinding(check, member, item, trouble, "", mend.withheld())
                            : new PrintFinding(check, member, item, trouble, text, mend));
        });
        long characters = Arrays.stream(PersonText.values())
                .mapToLong(item -> person.text(item).length())
                .sum();
        check.tried(1, characters, troubles.values().stream().anyMatch(Trouble::stops) ? 1 : 0);
    }
}
