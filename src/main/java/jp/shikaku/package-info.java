/**
 * 資格: who an insurer covers, which document proves it, and who may ask.
 *
 * <p>Shikaku gives every member exactly one answer, with its reason and its legal basis, and never two documents where
 * the law allows one.
 *
 * <p><b>The house.</b> What something <em>means</em> lies in one package per subject; how it <em>arrives</em> (file, page,
 * call, start of the server) lies on top and is unknown to all below. From the ground up, each knowing only what stands
 * before it:
 *
 * <ol>
 *   <li>{@link jp.shikaku.common} values that cannot be wrong, and how a refusal is said
 *   <li>{@link jp.shikaku.law} how a rule cites its law and the days it is in force
 *   <li>{@link jp.shikaku.access} who calls, in which role, and for which insurer
 *   <li>{@link jp.shikaku.history} what was known when
 *   <li>{@link jp.shikaku.insurer} 保険者 and what each decides for itself
 *   <li>{@link jp.shikaku.member} 加入者 and their 資格
 *   <li>{@link jp.shikaku.card} マイナンバーカード, and beside it {@link jp.shikaku.petition} 申請
 *   <li>{@link jp.shikaku.eligibility} which document is due, and beside it {@link jp.shikaku.expense} 医療費
 *   <li>{@link jp.shikaku.document} how long it is valid, what is done, issue, paper, signature
 *   <li>{@link jp.shikaku.run} 発行処理 for everybody, and beside it {@link jp.shikaku.rulebook} all rules in one book
 *   <li>{@link jp.shikaku.radar} 期日レーダー: whose day comes when, and what the coming runs will issue
 *   <li>{@link jp.shikaku.batch} files and background work
 *   <li>{@link jp.shikaku.setup} what happens when the server starts
 *   <li>{@link jp.shikaku.web} pages, and beside it {@link jp.shikaku.api.rest} calls
 * </ol>
 *
 * <p>Rules ({@code eligibility.rule}, {@code document.validity}, every class {@code …Rules}) are pure functions. Services
 * ({@code …Service}) are the doors: role, transaction, records in and out. Repositories are plural nouns and alone speak
 * to the database. {@code HouseTest} proves all of this; {@code src/docs/architecture.md} tells it.
 */
package jp.shikaku;
