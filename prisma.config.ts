// Prisma's command line downloads its schema engine unless it is told where one is. Generating the client needs none.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default { schema: "prisma/schema.prisma" };
