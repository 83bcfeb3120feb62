/**
 * What the collectivity offers and whether people can get in. Now: reports of accessibility barriers. Must not know any other
 * service.
 */
@NullMarked
package ma.opencommune.services;

import org.jspecify.annotations.NullMarked;
