package jp.shikaku.architecture.violations.doors.web;

import jakarta.inject.Inject;
import java.time.Clock;
import jp.shikaku.architecture.violations.doors.document.IssuanceService;
import jp.shikaku.architecture.violations.doors.document.Issuing;

/** Pages. */
class Examples {

    static class ThroughTheDoor {
        @Inject
        IssuanceService issuance;

        @Inject
        Clock clock;
    }

    static class WrongThroughTheWindow {
        @Inject
        Issuing issuing;
    }
}
