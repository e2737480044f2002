package jp.shikaku.run;

import jakarta.enterprise.context.ApplicationScoped;

/** 前回との比較: sets a run that has decided beside the one before. */
@ApplicationScoped
class Comparing {

    void compare(long runId) {}
}
