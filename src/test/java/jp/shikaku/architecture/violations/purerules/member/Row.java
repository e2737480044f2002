package jp.shikaku.architecture.violations.purerules.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 行. */
@Entity
public class Row {
    @Id
    public Long id;

    public boolean good;
}
