/** The reference library for data packages (Open Knowledge Foundation, 1.1), as far as the tests use it. */
declare module 'datapackage' {
  interface TableResource {
    name: string;
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
  }
  interface DataPackage {
    valid: boolean;
    errors: Error[];
    resources: TableResource[];
  }
  const library: {
    Package: {
      load(descriptor: string | object, options?: { basePath?: string; strict?: boolean }): Promise<DataPackage>;
    };
  };
  export default library;
}
