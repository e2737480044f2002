/** The job that reckons in the background what a policy would change. */
package jp.shikaku.batch.policytrial;
