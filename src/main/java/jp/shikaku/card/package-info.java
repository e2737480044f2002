/**
 * マイナンバーカード as the monthly national data show it: the card, its certificate, its use registration.
 *
 * <p>What belongs here: the state of cards and what follows for the card itself (its days of grace), not who gets which
 * document.
 */
package jp.shikaku.card;
