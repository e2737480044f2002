package jp.shikaku.architecture.violations.arrivals.api.rest;

import jp.shikaku.architecture.violations.arrivals.member.Members;

/** A call past the service. */
class WrongCountsRows {
    long count(Members members) {
        return members.count();
    }
}
