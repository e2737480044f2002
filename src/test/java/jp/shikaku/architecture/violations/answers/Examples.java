package jp.shikaku.architecture.violations.answers;

import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

/** Services and what they hand out. */
class Examples {

    @Entity
    static class Member {
        @Id
        Long id;
    }

    record MemberView(Long id) {}

    record Judged(Member member) {}

    @Stateless
    static class AnswersWithRecords {
        public List<MemberView> list() {
            return List.of(view(new Member()));
        }

        private MemberView view(Member member) {
            return new MemberView(member.id);
        }
    }

    @Stateless
    static class WrongAnswersWithEntity {
        public Member find() {
            return new Member();
        }
    }

    @Stateless
    static class WrongAnswersWithList {
        public List<Member> list() {
            return List.of();
        }
    }

    @Stateless
    static class WrongTakesEntity {
        public void save(Member member) {
            member.id = 1L;
        }
    }

    @Stateless
    static class WrongHidesEntityInRecord {
        public Optional<Judged> judge() {
            return Optional.empty();
        }
    }
}
