package jp.shikaku.architecture.violations.roles;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;

/** Services. */
class Examples {

    @Stateless
    @RolesAllowed("CLERK")
    static class ForClerks {
        public void issue() {}
    }

    @Stateless
    @PermitAll
    static class ForEverybodyKnowingly {
        public void verify() {}
    }

    /** Nobody can call it: it only starts. */
    @Singleton
    @Startup
    static class OnlyStarts {
        static boolean wanted() {
            return true;
        }

        @PostConstruct
        void load() {}
    }

    @Stateless
    static class WrongSaysNothing {
        public void issue() {}
    }

    @Singleton
    static class WrongSingletonSaysNothing {
        public void issue() {}
    }
}
