package jp.shikaku.architecture.violations.legalbasis;

import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Question;

/** Rules with and without a citation. */
class Examples {

    interface Rule {
        boolean applies();
    }

    interface ValidityRule {
        int years();
    }

    @LegalBasis(question = Question.NO_CARD, says = "例です。", article = "健康保険法第51条の3", from = "2024-12-02")
    static class Cites implements Rule {
        @Override
        public boolean applies() {
            return true;
        }
    }

    static class WrongCitesNothing implements Rule {
        @Override
        public boolean applies() {
            return true;
        }
    }

    static class WrongLimitsWithoutBasis implements ValidityRule {
        @Override
        public int years() {
            return 5;
        }
    }
}
