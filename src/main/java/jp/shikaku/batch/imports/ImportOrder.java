package jp.shikaku.batch.imports;

import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.common.IndividualNumberGuard;

/**
 * 取込の指示.
 *
 * @param goodRowsOnly takes the good rows even if others are bad; else all or nothing
 */
public record ImportOrder(Layout layout, boolean goodRowsOnly, String fileName) {

    private static final int LONGEST_NAME = 200;

    public ImportOrder {
        String bare =
                fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        fileName = IndividualNumberGuard.mask(bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare);
    }
}
