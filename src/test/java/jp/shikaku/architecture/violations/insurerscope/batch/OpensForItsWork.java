package jp.shikaku.architecture.violations.insurerscope.batch;

import jp.shikaku.access.InsurerScope;

/** Brings work in. */
class OpensForItsWork {
    void work() {
        try (var scope = InsurerScope.of("06139992")) {
            InsurerScope.current();
        }
    }
}
