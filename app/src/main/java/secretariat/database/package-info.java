/**
 * Where the institution's records are kept: a PostgreSQL of our own in the data folder, or the
 * operator's by address. The same SQL runs on both, PostgreSQL 15 to 18.
 *
 * <p>Three roles: the owner runs the migrations at the start and is then put away, the server works
 * day by day and may only read and add to the register, the eraser is for recorded erasures. Other
 * modules receive a {@code DataSource} of the server's role and, through it, {@code JdbcClient} and
 * transactions; whoever writes very many rows has them gathered by {@link GatheredWrites}.
 *
 * <p>Rests on: kernel.
 */
@NullMarked
package secretariat.database;

import org.jspecify.annotations.NullMarked;
