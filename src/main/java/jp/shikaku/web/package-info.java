/**
 * Pages: one bean per view, named after its address. They hold parameters and call services; no rule, no query. A request
 * has its own bean: what it is about stands in the address, so a session holds nothing and many tabs do not disturb
 * each other. What is only reckoned and kept nowhere is a plain form ({@link jp.shikaku.web.Typed}), without server state.
 */
package jp.shikaku.web;
