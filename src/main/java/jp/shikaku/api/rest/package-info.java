/** The HTTP API of an insurer's core system ({@code /api/v1}). */
package jp.shikaku.api.rest;
