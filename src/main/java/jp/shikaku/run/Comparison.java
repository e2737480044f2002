package jp.shikaku.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import jp.shikaku.access.InsurerOwned;
import jp.shikaku.common.StoredJson;

/** 前回との比較 of one run: with which one, and what was unusual. Written once. */
@Entity
@Table(name = "run_comparison")
class Comparison extends InsurerOwned {

    @Column(name = "run_id")
    private long runId;

    @Column(name = "before_run_id")
    private Long beforeRunId;

    private String outliers;

    protected Comparison() {}

    Comparison(long runId, Long beforeRunId, List<Outlier> outliers) {
        this.runId = runId;
        this.beforeRunId = beforeRunId;
        this.outliers = StoredJson.write(outliers);
    }

    /** Null = there was none. */
    Long beforeRunId() {
        return beforeRunId;
    }

    List<Outlier> outliers() {
        return List.of(StoredJson.read(outliers, Outlier[].class));
    }
}
