package jp.shikaku.architecture.violations.console;

import org.jboss.logging.Logger;

/** Ways to say what happened. */
class Examples {

    static class Logs {
        void say() {
            Logger.getLogger(Logs.class).info("done");
        }
    }

    static class WrongPrints {
        void say() {
            System.out.println("done");
        }
    }

    static class WrongPrintsErrors {
        void say() {
            System.err.println("failed");
        }
    }

    static class WrongPrintsTraces {
        void say(Exception e) {
            e.printStackTrace();
        }
    }
}
