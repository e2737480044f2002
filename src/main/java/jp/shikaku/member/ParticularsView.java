package jp.shikaku.member;

import jp.shikaku.history.SourceView;

/**
 * 個別事項, to look at and to change.
 *
 * @param seen handed back with the change, so that nobody overwrites what another entered meanwhile; null = nothing yet
 * @param source who entered it, and when; null = nothing yet
 */
public record ParticularsView(Particulars particulars, Long seen, SourceView source) {}
