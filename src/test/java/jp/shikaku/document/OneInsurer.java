package jp.shikaku.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.shikaku.document.qr.DocumentSigner;
import jp.shikaku.eligibility.Viewpoint;
import jp.shikaku.history.Source;
import jp.shikaku.history.Statements;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.insurer.PolicyHistory;
import jp.shikaku.member.CopaymentRatio;
import jp.shikaku.member.CoverageDetails;
import jp.shikaku.member.InsuredId;
import jp.shikaku.member.Member;
import jp.shikaku.member.MemberDetails;
import jp.shikaku.member.MemberEntry;
import jp.shikaku.member.Members;
import jp.shikaku.member.Relation;
import jp.shikaku.member.Sex;
import jp.shikaku.server.Storage;

/** One insurer with its usual policy, on tables of its own, and members who are all like one another. */
public final class OneInsurer implements AutoCloseable {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public final Storage storage;

    OneInsurer(String number, InsurerKind kind, LocalDate today, Path keys) {
        this(number, kind, Clock.fixed(today.atTime(9, 0).atZone(JAPAN).toInstant(), JAPAN), keys);
    }

    public OneInsurer(String number, InsurerKind kind, Clock clock, Path keys) {
        storage = Storage.inMemory("insurer" + number, number, clock)
                .with(DocumentSigner.class, new DocumentSigner(keys.resolve("keys.p12"), "test", clock));
        storage.get(Insurers.class)
                .add(
                        new Insurer(new InsurerNumber(number), kind, "しかく", "1000001", "東京都", "03-0000-0001"),
                        new PolicyHistory.Entry(
                                1, DocumentPolicy.usual(kind, LocalDate.of(2024, 12, 2)), "test", clock.instant()));
        storage.get(Documents.class).openLedger(number);
    }

    public static MemberEntry member(int number) {
        var details = new MemberDetails(
                "山田　花子",
                "ヤマダ　ハナコ",
                LocalDate.of(1986, 5, 5),
                Sex.FEMALE,
                "1000001",
                "東京都千代田区千代田１－１",
                Relation.INSURED,
                CopaymentRatio.THREE,
                null,
                false,
                false);
        return new MemberEntry(
                new InsuredId("100", Integer.toString(1000 + number), "00"),
                details,
                LocalDate.of(2020, 4, 1),
                new CoverageDetails(null, null, "0001", false));
    }

    public Source source() {
        return storage.get(Statements.class).source("試験", "test");
    }

    public List<Member> members(int from, int count) {
        return storage.get(Members.class).after("", 500).subList(from, from + count);
    }

    public List<Judgement> judge(List<Member> people, LocalDate on) {
        Insurer insurer = storage.get(Insurers.class).current();
        return storage.get(Judge.class).judge(insurer, people, Viewpoint.of(insurer.policies(), on));
    }

    public List<Document> issue(List<Member> people, LocalDate on) {
        var counters = storage.get(Documents.class).lockCounters();
        return storage.get(Issuing.class).carryOut(judge(people, on), counters, null, "test");
    }

    @Override
    public void close() {
        storage.close();
    }
}
