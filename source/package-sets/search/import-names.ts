/**
 * What people know packages by beside their names: the short names under which their documentation
 * has them imported (`import numpy as np`), and modules that are called otherwise than the project,
 * for trees and packages that do not say so themselves (`pythonImportsCheck`).
 */
const packagesByImport: ReadonlyMap<string, string> = new Map([
	// Short names.
	['alt', 'altair'],
	['cp', 'cupy'],
	['dd', 'dask'],
	['drf', 'djangorestframework'],
	['gpd', 'geopandas'],
	['hv', 'holoviews'],
	['jnp', 'jax'],
	['mpl', 'matplotlib'],
	['np', 'numpy'],
	['nx', 'networkx'],
	['pa', 'pyarrow'],
	['pd', 'pandas'],
	['plt', 'matplotlib'],
	['sa', 'sqlalchemy'],
	['sc', 'scanpy'],
	['sk', 'scikit-learn'],
	['sm', 'statsmodels'],
	['sns', 'seaborn'],
	['sp', 'scipy'],
	['tf', 'tensorflow'],
	['xr', 'xarray'],
	// Modules.
	['attr', 'attrs'],
	['bs4', 'beautifulsoup4'],
	['bson', 'pymongo'],
	['crypto', 'pycryptodome'],
	['cv2', 'opencv4'],
	['dateutil', 'python-dateutil'],
	['dns', 'dnspython'],
	['docx', 'python-docx'],
	['dotenv', 'python-dotenv'],
	['fitz', 'pymupdf'],
	['gi', 'pygobject3'],
	['jwt', 'pyjwt'],
	['magic', 'python-magic'],
	['mpl-toolkits', 'matplotlib'],
	['mysqldb', 'mysqlclient'],
	['openssl', 'pyopenssl'],
	['pil', 'pillow'],
	['pkg-resources', 'setuptools'],
	['rest-framework', 'djangorestframework'],
	['serial', 'pyserial'],
	['skimage', 'scikit-image'],
	['sklearn', 'scikit-learn'],
	['usb', 'pyusb'],
	['yaml', 'pyyaml'],
	['zmq', 'pyzmq'],
]);

/** The normal name of the package that a normal name is known to import; null if of none. */
export function packageImportedAs(query: string): string | null {
	return packagesByImport.get(query) ?? null;
}
