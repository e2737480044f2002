package jp.shikaku.architecture.violations.insurerscope.member;

import jp.shikaku.access.InsurerScope;

/** Inside a feature. */
class Examples {

    static class AsksForTheScope {
        String insurer() {
            return InsurerScope.current();
        }
    }

    static class WrongChoosesTheInsurer {
        void look() {
            try (var scope = InsurerScope.of("138990")) {
                InsurerScope.current();
            }
        }
    }

    static class WrongSeesEverybody {
        void look() {
            try (var scope = InsurerScope.ofEverybody()) {
                scope.close();
            }
        }
    }
}
