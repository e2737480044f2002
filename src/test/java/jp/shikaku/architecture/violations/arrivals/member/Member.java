package jp.shikaku.architecture.violations.arrivals.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 加入者. */
@Entity
public class Member {
    @Id
    public Long id;
}
